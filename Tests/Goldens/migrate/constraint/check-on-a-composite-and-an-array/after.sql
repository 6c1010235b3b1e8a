create type pair as (a integer, b integer);
create table t (id integer primary key, p pair check ((p).a < (p).b), ns integer[] check (ns[1] > 0 and 5 > all (ns) and ns[2:3] <> '{}'));
