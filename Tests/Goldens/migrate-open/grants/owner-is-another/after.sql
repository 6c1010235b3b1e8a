CREATE TABLE t(a int); ALTER TABLE t OWNER TO app_writer;
