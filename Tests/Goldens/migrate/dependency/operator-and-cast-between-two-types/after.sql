create table keep (id integer primary key);
create type metres as (n numeric);
create type feet as (n numeric);
create function to_metres(f feet) returns metres language sql immutable as $$ select row((f).n * 0.3048)::metres $$;
create cast (feet as metres) with function to_metres(feet) as implicit;
create function longer(a metres, b metres) returns boolean language sql immutable as $$ select (a).n > (b).n $$;
create operator >>> (leftarg = metres, rightarg = metres, function = longer);
create table ropes (id integer primary key, length feet, constraint long_enough check (length >>> row(1)::metres));
create view long_ropes as select id, length::metres as length from ropes where length >>> row(5)::metres;
