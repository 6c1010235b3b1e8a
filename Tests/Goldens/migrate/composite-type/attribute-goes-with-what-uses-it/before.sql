CREATE TYPE m AS (a int, b int); CREATE TABLE t(p m); ALTER TABLE t ADD CONSTRAINT c CHECK ((p).b>0); CREATE POLICY pc ON t USING ((p).b>0); CREATE INDEX i ON t (((p).b));
