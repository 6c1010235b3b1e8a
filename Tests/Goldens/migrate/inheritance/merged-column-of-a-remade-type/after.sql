create type ty as enum('b','a'); create table p(a ty); create table d(x int, a ty); alter table d inherit p;
