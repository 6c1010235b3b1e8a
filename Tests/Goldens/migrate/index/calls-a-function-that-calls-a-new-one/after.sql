create table t(a text);
create function z_low(text) returns text language plpgsql immutable as 'begin return lower($1); end';
create function a_norm(x text) returns text language plpgsql immutable as 'begin return public.z_low($1); end';
create index i on t(a_norm(a));
