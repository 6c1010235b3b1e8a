create type ct as (a int, b text); create table u(d ct, constraint k check((d).b<>''));  create policy p on u using((d).b='x');
