create table places (id integer not null, height integer) partition by range (id);
