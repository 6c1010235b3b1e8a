create table keep (id integer primary key);
create schema maths;
create function maths.step(state numeric, value numeric) returns numeric language sql immutable as $$ select state * value $$;
create aggregate maths.product(numeric) (sfunc = maths.step, stype = numeric, initcond = '1');
create materialized view product as select maths.product(id) as product from keep;
