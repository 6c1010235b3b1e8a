create type ct as (a int); create table u(d ct, constraint k check((d).a>0)); create policy p on u using((d).a=1);
