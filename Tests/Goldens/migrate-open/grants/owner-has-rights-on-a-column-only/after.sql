CREATE TABLE t(a int, b int); REVOKE ALL ON t FROM postgres; GRANT SELECT(a) ON t TO postgres;
