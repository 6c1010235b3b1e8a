-- postgresql: 14
create table docs (id integer primary key, body jsonb, tags text[]);
create view parts as select id, body -> 'a' as a, body #>> '{b,0}' as b, tags[1:2] as two, tags[array_length(tags, 1)] as final, array(select t from unnest(tags) t where t <> '') as full, body['c'] as c, 'x' = any (tags) as has_x from docs;
