create type pair as (a int, b text, gone int);
comment on type pair is 'Old';
comment on column pair.a is 'A';
