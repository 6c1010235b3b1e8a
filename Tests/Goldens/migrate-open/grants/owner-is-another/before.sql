CREATE TABLE t(a int); ALTER TABLE t OWNER TO app_writer; REVOKE DELETE ON t FROM app_writer;
