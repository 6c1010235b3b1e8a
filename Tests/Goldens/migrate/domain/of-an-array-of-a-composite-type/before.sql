create type pair as (a int, b text);
create domain pairs as pair[];
create table t (p pairs);
