create table base (id integer primary key);
create table child (amount text not null, note text) inherits (base);
