CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.alias (
    id character varying(64) NOT NULL,
    client_id character varying(64) NOT NULL
);
CREATE TABLE public.client (
    id character varying(64) NOT NULL,
    name text NOT NULL,
    note text NOT NULL,
    folded text NOT NULL,
    ankle character varying(8),
    archived boolean NOT NULL,
    seen_on date,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.own_exercise (
    id character varying(64) NOT NULL,
    toml text NOT NULL,
    picture bytea,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.plan (
    made_for character varying(64) NOT NULL,
    plan_id character varying(64) NOT NULL,
    plan_version integer NOT NULL,
    client_id character varying(64) NOT NULL,
    document text NOT NULL,
    starts date NOT NULL,
    ends date,
    signed_at timestamp with time zone,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.result (
    id character varying(64) NOT NULL,
    client_id character varying(64) NOT NULL,
    number integer NOT NULL,
    received_at timestamp with time zone NOT NULL,
    first date,
    last date,
    sessions integer NOT NULL,
    tracks boolean NOT NULL,
    signer bytea NOT NULL
);
CREATE TABLE public.result_archive (
    result_id character varying(64) NOT NULL,
    archive bytea NOT NULL
);
CREATE TABLE public.result_set (
    client_id character varying(64) NOT NULL,
    session_id character varying(64) NOT NULL,
    number integer NOT NULL,
    result_id character varying(64) NOT NULL,
    started_at timestamp with time zone,
    exercise_id character varying(64) NOT NULL,
    side character varying(8),
    count integer,
    held_s double precision,
    target_reps integer,
    target_hold_s double precision,
    completed boolean
);
CREATE TABLE public.standing (
    client_id character varying(64) NOT NULL,
    last_active date,
    red_flag date,
    morning_pain double precision,
    morning_pain_before double precision,
    adherence double precision,
    sessions integer NOT NULL,
    result_key bytea,
    settled_flag date,
    settled_pain double precision,
    settled_pain_before double precision,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.template (
    id character varying(64) NOT NULL,
    name text NOT NULL,
    document text NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
CREATE TABLE public.total (
    id character varying(64) NOT NULL,
    client_id character varying(64) NOT NULL,
    scale character varying(16) NOT NULL,
    day date NOT NULL,
    score double precision NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.alias VALUES ('1257ec52-3bfd-46e2-9741-a2b7eab87735', '997bf312-c59e-4b55-b374-687ee770071f');
INSERT INTO public.alias VALUES ('older_id', '997bf312-c59e-4b55-b374-687ee770071f');
INSERT INTO public.client VALUES ('997bf312-c59e-4b55-b374-687ee770071f', 'Änna Müller', 'läuft 🏃', 'anna muller
aenna mueller
lauft 🏃
laeuft 🏃', 'left', false, '2026-03-06', 4, '2026-03-02 08:00:09+00', 'desk');
INSERT INTO public.client VALUES ('f67a6e13-d18f-4ddc-9bab-d23adef39a8e', 'Ben', '', 'ben
', NULL, true, NULL, 2, '2026-03-02 08:00:13+00', 'desk');
INSERT INTO public.own_exercise VALUES ('slow_raise', 'id = "slow_raise" # ü', '\x89504e4700', 1, '2026-03-02 08:00:11+00', 'desk');
INSERT INTO public.plan VALUES ('997bf312-c59e-4b55-b374-687ee770071f', 'p2', 1, '997bf312-c59e-4b55-b374-687ee770071f', '{"auto_progress":false,"id":"p2","items":[{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,"reps":12,"rest_s":60.0,"sets":3,"side":"both","stops":[],"support":null,"surface":null,"tempo_s":null,"times_a_day":1,"weeks":null}],"language":"en","morning_pain_max":5,"name":"Strength","note":"","phase":null,"review":null,"starts":"2026-03-02","version":1}', '2026-03-02', NULL, NULL, 1, '2026-03-02 08:00:04+00', 'desk');
INSERT INTO public.plan VALUES ('1257ec52-3bfd-46e2-9741-a2b7eab87735', 'p1', 1, '997bf312-c59e-4b55-b374-687ee770071f', '{"auto_progress":false,"id":"p1","items":[{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,"reps":12,"rest_s":60.0,"sets":3,"side":"both","stops":[],"support":null,"surface":null,"tempo_s":null,"times_a_day":1,"weeks":6}],"language":"en","morning_pain_max":5,"name":"Strength","note":"langsam","phase":null,"review":null,"starts":"2026-03-02","version":1}', '2026-03-02', '2026-04-12', '2026-03-02 09:00:00+00', 2, '2026-03-02 08:00:03+00', 'desk');
INSERT INTO public.result VALUES ('r1', '997bf312-c59e-4b55-b374-687ee770071f', 1, '2026-03-02 08:00:00+00', '2026-03-02', '2026-03-08', 2, false, '\x016b6579');
INSERT INTO public.result_archive VALUES ('r1', '\x0061726368697665');
INSERT INTO public.result_set VALUES ('997bf312-c59e-4b55-b374-687ee770071f', 's1', 1, 'r1', '2026-03-02 08:01:00+00', 'heel_raise_double', 'left', 12, NULL, 12, NULL, true);
INSERT INTO public.result_set VALUES ('997bf312-c59e-4b55-b374-687ee770071f', 's1', 2, 'r1', '2026-03-02 08:02:00+00', 'heel_raise_double', 'left', 12, NULL, 12, NULL, true);
INSERT INTO public.result_set VALUES ('997bf312-c59e-4b55-b374-687ee770071f', 's1', 3, 'r1', NULL, 'heel_raise_double', NULL, NULL, NULL, 12, NULL, NULL);
INSERT INTO public.standing VALUES ('997bf312-c59e-4b55-b374-687ee770071f', '2026-03-08', '2026-03-07', 3, 1.5, 0.75, 2, '\x016b6579', NULL, 3, 1.5, 3, '2026-03-02 08:00:09+00', 'desk');
INSERT INTO public.standing VALUES ('f67a6e13-d18f-4ddc-9bab-d23adef39a8e', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, 1, '2026-03-02 08:00:12+00', 'desk');
INSERT INTO public.template VALUES ('d49e69c4-3236-4fc8-8d92-bc65ebd6bc01', 'Calf', '{"auto_progress":false,"id":"t1","items":[{"days_a_week":7,"effort_max":null,"exercise_id":"heel_raise_double","eyes":null,"grow":null,"hold_s":null,"load":null,"note":"","pain_max":5,"range_max_deg":null,"reps":12,"rest_s":60.0,"sets":3,"side":"both","stops":[],"support":null,"surface":null,"tempo_s":null,"times_a_day":1,"weeks":null}],"language":"en","morning_pain_max":5,"name":"Strength","note":"","phase":null,"review":null,"starts":"2026-03-02","version":1}', 1, '2026-03-02 08:00:10+00', 'desk');
INSERT INTO public.total VALUES ('8ef1ca58-6152-4597-98bd-64be91aaa729', '997bf312-c59e-4b55-b374-687ee770071f', 'faam_adl', '2026-03-04', 71.5, '2026-03-02 08:00:06+00', 'desk');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT pk_alias PRIMARY KEY (id);
ALTER TABLE ONLY public.client
    ADD CONSTRAINT pk_client PRIMARY KEY (id);
ALTER TABLE ONLY public.own_exercise
    ADD CONSTRAINT pk_own_exercise PRIMARY KEY (id);
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT pk_plan PRIMARY KEY (made_for, plan_id, plan_version);
ALTER TABLE ONLY public.result
    ADD CONSTRAINT pk_result PRIMARY KEY (id);
ALTER TABLE ONLY public.result_archive
    ADD CONSTRAINT pk_result_archive PRIMARY KEY (result_id);
ALTER TABLE ONLY public.result_set
    ADD CONSTRAINT pk_result_set PRIMARY KEY (client_id, session_id, number);
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT pk_standing PRIMARY KEY (client_id);
ALTER TABLE ONLY public.template
    ADD CONSTRAINT pk_template PRIMARY KEY (id);
ALTER TABLE ONLY public.total
    ADD CONSTRAINT pk_total PRIMARY KEY (id);
CREATE INDEX ix_alias_client_id ON public.alias USING btree (client_id);
CREATE INDEX ix_plan_client_id ON public.plan USING btree (client_id);
CREATE INDEX ix_result_client_id ON public.result USING btree (client_id);
CREATE INDEX ix_result_set_result_id ON public.result_set USING btree (result_id);
CREATE INDEX ix_total_client_id ON public.total USING btree (client_id);
ALTER TABLE ONLY public.alias
    ADD CONSTRAINT fk_alias_client FOREIGN KEY (client_id) REFERENCES public.client(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_client FOREIGN KEY (client_id) REFERENCES public.client(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.result_archive
    ADD CONSTRAINT fk_result_archive_result FOREIGN KEY (result_id) REFERENCES public.result(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.result
    ADD CONSTRAINT fk_result_client FOREIGN KEY (client_id) REFERENCES public.client(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.result_set
    ADD CONSTRAINT fk_result_set_client FOREIGN KEY (client_id) REFERENCES public.client(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.result_set
    ADD CONSTRAINT fk_result_set_result FOREIGN KEY (result_id) REFERENCES public.result(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT fk_standing_client FOREIGN KEY (client_id) REFERENCES public.client(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.total
    ADD CONSTRAINT fk_total_client FOREIGN KEY (client_id) REFERENCES public.client(id) ON DELETE CASCADE;
