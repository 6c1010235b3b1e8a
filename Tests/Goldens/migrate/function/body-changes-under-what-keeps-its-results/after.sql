create function nrm(text) returns text language sql immutable as 'select upper($1)';
create table t(a text, n text generated always as(nrm(a)) stored, constraint ck check(nrm(a)<>''));
create index ti on t(nrm(a));
