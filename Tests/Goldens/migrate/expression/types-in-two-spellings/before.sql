create table t (id int primary key, a varchar, b decimal(4, 1), c bool, d float8, e timestamp, f char(3), g int2, h bit varying(3), i time(3), j varchar(3)[]);
create function f(a int4, b float) returns bool language sql as $$ select true $$;
