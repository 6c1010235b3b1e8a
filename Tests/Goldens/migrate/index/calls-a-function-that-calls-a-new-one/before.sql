create table t(a text);
create function a_norm(t text) returns text language sql immutable as 'select lower($1)';
create index i on t(a_norm(a));
