BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
CREATE TABLE answer (
	session_id VARCHAR(36) NOT NULL, 
	seq INTEGER NOT NULL, 
	about VARCHAR(8) NOT NULL, 
	moment VARCHAR(16), 
	item INTEGER, 
	score INTEGER NOT NULL, 
	sharp BOOLEAN NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (session_id, seq), 
	CONSTRAINT fk_answer_session_run FOREIGN KEY(session_id) REFERENCES session_run (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE TABLE care_entry (
	id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	day DATE NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_care_entry PRIMARY KEY (id), 
	CONSTRAINT uq_care_entry_number UNIQUE (number)
);
INSERT INTO "care_entry" VALUES('3e0c1f5a-0000-4000-8000-000000000002',1,'2025-03-31 06:00:00.000000','2025-03-31','morning_pain','{"kind": "morning_pain", "at": "2025-03-31T06:00:00Z", "day": "2025-03-31", "score": 0, "side": null, "swelling": null, "limp": null, "giving_way": null}');
CREATE TABLE correction (
	id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	session_id VARCHAR(36) NOT NULL, 
	set_run_number INTEGER, 
	kind VARCHAR(16) NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_correction PRIMARY KEY (id), 
	CONSTRAINT uq_correction_number UNIQUE (number), 
	CONSTRAINT fk_correction_session_run FOREIGN KEY(session_id) REFERENCES session_run (id) ON DELETE CASCADE
);
INSERT INTO "correction" VALUES('3e0c1f5a-0000-4000-8000-000000000003',1,'2025-04-01 06:00:00.000000','3e0c1f5a-0000-4000-8000-000000000001',1,'note','"A hard one"');
CREATE TABLE event (
	session_id VARCHAR(36) NOT NULL, 
	seq INTEGER NOT NULL, 
	set_run_number INTEGER, 
	t_s DOUBLE, 
	at DATETIME NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_event PRIMARY KEY (session_id, seq), 
	CONSTRAINT fk_event_set_run FOREIGN KEY(session_id, set_run_number) REFERENCES set_run (session_id, number), 
	CONSTRAINT fk_event_session_run FOREIGN KEY(session_id) REFERENCES session_run (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',1,1,0.5,'2025-03-30 08:00:00.500000','SetStarted','{"item": 0, "exercise_id": "heel_raise", "side": "left", "set_number": 1}');
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',2,1,3.0,'2025-03-30 08:00:03.000000','RepCounted','{"start_s": 1.0, "peak_s": 2.0, "end_s": 3.0, "range": 7.5, "unit": "cm", "side": "left", "direction": null, "faults": ["knee_bends"]}');
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',3,1,6.0,'2025-03-30 08:00:06.000000','RepCounted','{"start_s": 4.0, "peak_s": 5.0, "end_s": 6.0, "range": 7.5, "unit": "cm", "side": "left", "direction": null, "faults": ["knee_bends"]}');
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',4,1,6.5,'2025-03-30 08:00:06.500000','CountCorrected','{"change": 1}');
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',5,1,7.0,'2025-03-30 08:00:07.000000','SetDone','{"item": 0, "exercise_id": "heel_raise", "side": "left", "set_number": 1, "count": 3, "held_s": 0.0, "completed": true}');
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',6,2,60.0,'2025-03-30 08:01:00.000000','SetStarted','{"item": 1, "exercise_id": "balance", "side": null, "set_number": 1}');
INSERT INTO "event" VALUES('3e0c1f5a-0000-4000-8000-000000000001',7,2,75.0,'2025-03-30 08:01:15.000000','HoldEnded','{"start_s": 61.0, "end_s": 75.0, "side": null, "reason": {"code": "foot_down", "part": null, "percent": null}}');
CREATE TABLE pose_track (
	session_id VARCHAR(36) NOT NULL, 
	set_run_number INTEGER NOT NULL, 
	npz BLOB NOT NULL, 
	CONSTRAINT pk_pose_track PRIMARY KEY (session_id, set_run_number), 
	CONSTRAINT fk_pose_track_set_run FOREIGN KEY(session_id, set_run_number) REFERENCES set_run (session_id, number) ON DELETE CASCADE
);
INSERT INTO "pose_track" VALUES('3e0c1f5a-0000-4000-8000-000000000001',1,X'706F736573');
CREATE TABLE session_run (
	id VARCHAR(36) NOT NULL, 
	started_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	completed BOOLEAN, 
	abandoned_at DATETIME, 
	"plan" JSON NOT NULL, 
	source VARCHAR(64) NOT NULL, 
	app_version VARCHAR(64), 
	model VARCHAR(64), 
	CONSTRAINT pk_session_run PRIMARY KEY (id)
);
INSERT INTO "session_run" VALUES('3e0c1f5a-0000-4000-8000-000000000001','2025-03-30 08:00:00.000000',NULL,NULL,NULL,'{"id": "first", "name": "First steps", "items": [{"exercise_id": "heel_raise", "side": "each", "sets": 2, "reps": 12, "hold_s": null, "rest_s": 30.0, "tempo_s": null, "note": ""}, {"exercise_id": "balance", "side": "both", "sets": 1, "reps": null, "hold_s": 30.0, "rest_s": 0.0, "tempo_s": null, "note": ""}]}','camera','0.1.0','full');
CREATE TABLE set_figures (
	session_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	counted INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	faulty INTEGER NOT NULL, 
	ranges INTEGER NOT NULL, 
	tempos INTEGER NOT NULL, 
	seens INTEGER NOT NULL, 
	holds INTEGER NOT NULL, 
	unit VARCHAR(16), 
	best DOUBLE, 
	second DOUBLE, 
	third DOUBLE, 
	range_sum DOUBLE NOT NULL, 
	up_sum_s DOUBLE NOT NULL, 
	top_sum_s DOUBLE NOT NULL, 
	down_sum_s DOUBLE NOT NULL, 
	seen_sum DOUBLE NOT NULL, 
	sway_s DOUBLE NOT NULL, 
	sway_side_sum DOUBLE NOT NULL, 
	sway_path_sum DOUBLE NOT NULL, 
	longest_s DOUBLE, 
	touchdowns INTEGER NOT NULL, 
	losses INTEGER NOT NULL, 
	faults JSON NOT NULL, 
	CONSTRAINT pk_set_figures PRIMARY KEY (session_id, number), 
	CONSTRAINT fk_set_figures_set_run FOREIGN KEY(session_id, number) REFERENCES set_run (session_id, number) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "set_figures" VALUES('3e0c1f5a-0000-4000-8000-000000000001',1,2,0,2,2,0,2,0,'cm',7.5,7.5,NULL,15.0,0.0,0.0,0.0,2.0,0.0,0.0,0.0,NULL,0,0,'{"knee_bends": 2}');
INSERT INTO "set_figures" VALUES('3e0c1f5a-0000-4000-8000-000000000001',2,0,0,0,0,0,0,1,NULL,NULL,NULL,NULL,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,14.0,0,0,'{}');
CREATE TABLE "set_run" (
	session_id VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	item INTEGER NOT NULL, 
	exercise_id VARCHAR(64) NOT NULL, 
	side VARCHAR(8), 
	set_number INTEGER NOT NULL, 
	count INTEGER, 
	camera_count INTEGER, 
	held_s DOUBLE, 
	target_reps INTEGER, 
	target_hold_s DOUBLE, 
	completed BOOLEAN, 
	skipped BOOLEAN NOT NULL, 
	why TEXT, 
	started_at DATETIME, 
	ended_at DATETIME, 
	self_counted BOOLEAN NOT NULL, 
	CONSTRAINT pk_set_run PRIMARY KEY (session_id, number), 
	CONSTRAINT ck_set_run_count CHECK (count >= 0), 
	CONSTRAINT ck_set_run_camera_count CHECK (camera_count >= 0), 
	CONSTRAINT fk_set_run_session_run FOREIGN KEY(session_id) REFERENCES session_run (id) ON DELETE CASCADE
);
INSERT INTO "set_run" VALUES('3e0c1f5a-0000-4000-8000-000000000001',1,0,'heel_raise','left',1,3,2,NULL,12,NULL,1,0,NULL,'2025-03-30 08:00:00.500000','2025-03-30 08:00:07.000000',0);
INSERT INTO "set_run" VALUES('3e0c1f5a-0000-4000-8000-000000000001',2,1,'balance',NULL,1,NULL,NULL,14.0,NULL,30.0,NULL,0,NULL,'2025-03-30 08:01:00.000000',NULL,0);
CREATE TABLE setting (
	"key" VARCHAR(64) NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY ("key")
);
CREATE INDEX ix_session_run_ended_at ON session_run (ended_at);
CREATE INDEX ix_session_run_started_at ON session_run (started_at);
CREATE INDEX ix_set_run_exercise_id_side_started_at ON set_run (exercise_id, side, started_at);
CREATE INDEX ix_care_entry_day ON care_entry (day);
CREATE INDEX ix_correction_session_id ON correction (session_id);
COMMIT;
