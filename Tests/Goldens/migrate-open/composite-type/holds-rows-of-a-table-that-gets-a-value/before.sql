create table node(id int primary key);
create type lnk as (n node, m node[]);
create table g(l lnk[], o lnk);
