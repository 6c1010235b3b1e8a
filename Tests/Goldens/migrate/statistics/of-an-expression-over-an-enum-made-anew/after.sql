-- postgresql: 14
CREATE DOMAIN e AS bigint; CREATE TABLE p(k int, e e);CREATE STATISTICS s2 ON (e::text), k FROM p;  CREATE INDEX i ON p((e::text::varchar(3)));
