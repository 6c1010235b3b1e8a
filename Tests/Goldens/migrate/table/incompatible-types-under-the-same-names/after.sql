create table t (id integer primary key, a date default '2020-01-01', b integer, c text, d uuid, e jsonb default '{}');
