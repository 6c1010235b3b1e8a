create table t (id integer primary key, n text not null default '5');
