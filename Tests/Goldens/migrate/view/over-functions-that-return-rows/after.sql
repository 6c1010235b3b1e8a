create table people (id integer primary key, name text not null);
create function pairs(n integer) returns table (a integer, b text) language sql stable as $$ select id, name from people limit n $$;
create view paired as select p.a, p.b, n.ordinality, g.x from people q cross join lateral pairs(q.id) p join rows from (generate_series(1, 3), unnest(array['a', 'b', 'c'])) with ordinality as n (i, t, ordinality) on n.i = p.a, generate_series(1, 2) g (x);
