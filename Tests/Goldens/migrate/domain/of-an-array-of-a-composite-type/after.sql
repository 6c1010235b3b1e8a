create type pair as (b text, a int);
create domain pairs as pair[];
create table t (p pairs);
