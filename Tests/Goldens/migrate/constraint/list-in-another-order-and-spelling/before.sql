create table t (id integer primary key, a text constraint known check (a in ('x', 'y')), b varchar(10) constraint also_known check (b in ('x', 'y')));
