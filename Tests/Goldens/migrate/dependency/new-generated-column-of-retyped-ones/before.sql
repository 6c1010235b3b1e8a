CREATE TABLE t (lat float8, lon float8);
CREATE INDEX i ON t ((lat + lon));
