create table keep (id integer primary key);
create cast (money as bigint) without function as assignment;
