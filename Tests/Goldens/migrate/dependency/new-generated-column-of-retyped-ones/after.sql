CREATE TABLE t (lat numeric, lon numeric, loc float8 GENERATED ALWAYS AS (lat::float8 + lon::float8) STORED);
CREATE INDEX i ON t (loc);

