BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE alias (
	id VARCHAR(64) NOT NULL, 
	client_id VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_alias PRIMARY KEY (id), 
	CONSTRAINT fk_alias_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE CASCADE
);
INSERT INTO "alias" VALUES('0ce232e3-0740-4c52-b9b9-8536b9785d9d','bbcf04eb-1a73-4202-96b5-a4c5f7ae700a');
INSERT INTO "alias" VALUES('older_id','bbcf04eb-1a73-4202-96b5-a4c5f7ae700a');
CREATE TABLE client (
	id VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	ankle VARCHAR(8), 
	archived BOOLEAN NOT NULL, 
	seen_on DATE, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by TEXT NOT NULL, 
	CONSTRAINT pk_client PRIMARY KEY (id)
);
INSERT INTO "client" VALUES('bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','Änna Müller','läuft 🏃','anna muller
aenna mueller
lauft 🏃
laeuft 🏃','left',0,'2026-03-06',4,'2026-03-02 08:00:09.000000','desk');
INSERT INTO "client" VALUES('aa6dba23-85bc-4f3f-bdcf-101405788f59','Ben','','ben
',NULL,1,NULL,2,'2026-03-02 08:00:13.000000','desk');
CREATE TABLE own_exercise (
	id VARCHAR(64) NOT NULL, 
	toml TEXT NOT NULL, 
	picture BLOB, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by TEXT NOT NULL, 
	CONSTRAINT pk_own_exercise PRIMARY KEY (id)
);
INSERT INTO "own_exercise" VALUES('slow_raise','id = "slow_raise" # ü',X'89504E4700',1,'2026-03-02 08:00:11.000000','desk');
CREATE TABLE "plan" (
	made_for VARCHAR(64) NOT NULL, 
	plan_id VARCHAR(64) NOT NULL, 
	plan_version INTEGER NOT NULL, 
	client_id VARCHAR(64) NOT NULL, 
	document TEXT NOT NULL, 
	starts DATE NOT NULL, 
	ends DATE, 
	signed_at DATETIME, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by TEXT NOT NULL, 
	CONSTRAINT pk_plan PRIMARY KEY (made_for, plan_id, plan_version), 
	CONSTRAINT fk_plan_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE CASCADE
);
INSERT INTO "plan" VALUES('0ce232e3-0740-4c52-b9b9-8536b9785d9d','p1',1,'bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','{"auto_progress":false,"id":"p1","items":[{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,"reps":12,"rest_s":60.0,"sets":3,"side":"both","stops":[],"support":null,"surface":null,"tempo_s":null,"times_a_day":1,"weeks":6}],"language":"en","morning_pain_max":5,"name":"Strength","note":"langsam","phase":null,"review":null,"starts":"2026-03-02","version":1}','2026-03-02','2026-04-12','2026-03-02 09:00:00.000000',2,'2026-03-02 08:00:03.000000','desk');
INSERT INTO "plan" VALUES('bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','p2',1,'bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','{"auto_progress":false,"id":"p2","items":[{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,"reps":12,"rest_s":60.0,"sets":3,"side":"both","stops":[],"support":null,"surface":null,"tempo_s":null,"times_a_day":1,"weeks":null}],"language":"en","morning_pain_max":5,"name":"Strength","note":"","phase":null,"review":null,"starts":"2026-03-02","version":1}','2026-03-02',NULL,NULL,1,'2026-03-02 08:00:04.000000','desk');
CREATE TABLE result (
	id VARCHAR(64) NOT NULL, 
	client_id VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	received_at DATETIME NOT NULL, 
	first DATE, 
	last DATE, 
	sessions INTEGER NOT NULL, 
	tracks BOOLEAN NOT NULL, 
	signer BLOB NOT NULL, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT fk_result_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE CASCADE
);
INSERT INTO "result" VALUES('r1','bbcf04eb-1a73-4202-96b5-a4c5f7ae700a',1,'2026-03-02 08:00:00.000000','2026-03-02','2026-03-08',2,0,X'016B6579');
CREATE TABLE result_archive (
	result_id VARCHAR(64) NOT NULL, 
	archive BLOB NOT NULL, 
	CONSTRAINT pk_result_archive PRIMARY KEY (result_id), 
	CONSTRAINT fk_result_archive_result FOREIGN KEY(result_id) REFERENCES result (id) ON DELETE CASCADE
);
INSERT INTO "result_archive" VALUES('r1',X'0061726368697665');
CREATE TABLE result_set (
	client_id VARCHAR(64) NOT NULL, 
	session_id VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	result_id VARCHAR(64) NOT NULL, 
	started_at DATETIME, 
	exercise_id VARCHAR(64) NOT NULL, 
	side VARCHAR(8), 
	count INTEGER, 
	held_s DOUBLE, 
	target_reps INTEGER, 
	target_hold_s DOUBLE, 
	completed BOOLEAN, 
	CONSTRAINT pk_result_set PRIMARY KEY (client_id, session_id, number), 
	CONSTRAINT fk_result_set_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE CASCADE, 
	CONSTRAINT fk_result_set_result FOREIGN KEY(result_id) REFERENCES result (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "result_set" VALUES('bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','s1',1,'r1','2026-03-02 08:01:00.000000','heel_raise_double','left',12,NULL,12,NULL,1);
INSERT INTO "result_set" VALUES('bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','s1',2,'r1','2026-03-02 08:02:00.000000','heel_raise_double','left',12,NULL,12,NULL,1);
INSERT INTO "result_set" VALUES('bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','s1',3,'r1',NULL,'heel_raise_double',NULL,NULL,NULL,12,NULL,NULL);
CREATE TABLE standing (
	client_id VARCHAR(64) NOT NULL, 
	last_active DATE, 
	red_flag DATE, 
	morning_pain DOUBLE, 
	morning_pain_before DOUBLE, 
	adherence DOUBLE, 
	sessions INTEGER NOT NULL, 
	result_key BLOB, 
	settled_flag DATE, 
	settled_pain DOUBLE, 
	settled_pain_before DOUBLE, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by TEXT NOT NULL, 
	CONSTRAINT pk_standing PRIMARY KEY (client_id), 
	CONSTRAINT fk_standing_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE CASCADE
);
INSERT INTO "standing" VALUES('bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','2026-03-08','2026-03-07',3.0,1.5,0.75,2,X'016B6579',NULL,3.0,1.5,3,'2026-03-02 08:00:09.000000','desk');
INSERT INTO "standing" VALUES('aa6dba23-85bc-4f3f-bdcf-101405788f59',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,1,'2026-03-02 08:00:12.000000','desk');
CREATE TABLE template (
	id VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	document TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by TEXT NOT NULL, 
	CONSTRAINT pk_template PRIMARY KEY (id)
);
INSERT INTO "template" VALUES('1dd86f99-a17c-47ba-8a48-eaad5415561f','Calf','{"auto_progress":false,"id":"t1","items":[{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,"reps":12,"rest_s":60.0,"sets":3,"side":"both","stops":[],"support":null,"surface":null,"tempo_s":null,"times_a_day":1,"weeks":null}],"language":"en","morning_pain_max":5,"name":"Strength","note":"","phase":null,"review":null,"starts":"2026-03-02","version":1}',1,'2026-03-02 08:00:10.000000','desk');
CREATE TABLE total (
	id VARCHAR(64) NOT NULL, 
	client_id VARCHAR(64) NOT NULL, 
	scale VARCHAR(16) NOT NULL, 
	day DATE NOT NULL, 
	score DOUBLE NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by TEXT NOT NULL, 
	CONSTRAINT pk_total PRIMARY KEY (id), 
	CONSTRAINT fk_total_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE CASCADE
);
INSERT INTO "total" VALUES('7dda0273-d5e1-4a07-87c4-7152e168a8c5','bbcf04eb-1a73-4202-96b5-a4c5f7ae700a','faam_adl','2026-03-04',71.5,'2026-03-02 08:00:06.000000','desk');
CREATE INDEX ix_alias_client_id ON alias (client_id);
CREATE INDEX ix_plan_client_id ON "plan" (client_id);
CREATE INDEX ix_result_client_id ON result (client_id);
CREATE INDEX ix_result_set_result_id ON result_set (result_id);
CREATE INDEX ix_total_client_id ON total (client_id);
COMMIT;
