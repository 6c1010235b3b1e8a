create table t(id int primary key, k text not null default 'x');
