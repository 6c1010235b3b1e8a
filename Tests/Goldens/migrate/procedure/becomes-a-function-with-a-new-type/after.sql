-- postgresql: 14
create table u(id int);
create procedure yf(p int) begin atomic insert into u select 1; end;
