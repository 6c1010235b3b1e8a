create type level as enum ('low', 'high');
create table readings (id integer primary key, level level);
create function higher(a level, b level) returns level language sql immutable as $$ select greatest(a, b) $$;
create aggregate highest(level) (sfunc = higher, stype = level);
create view peak as select highest(level) as peak from readings;
