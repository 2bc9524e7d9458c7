-- Which leads were written to about a report, so that who becomes a lead later is asked then.
-- Without a trail: what was sent has one, beside it in review_request.
create table review_request_lead (
    report_id  uuid not null references review_report,
    account_id uuid not null references account,
    primary key (report_id, account_id)
);
revoke update, delete on review_request_lead from ${application-role};

insert into review_request_lead (report_id, account_id)
select distinct r.id, g.account_id
  from review_request q
  join review_report r on r.id = q.report_id
  join account_grant g on g.project_id = r.project_id and g.role = 'LEAD'
 where q.people > 0
   and g.first_day <= (q.at at time zone 'Europe/Amsterdam')::date
   and (g.last_day is null or g.last_day >= (q.at at time zone 'Europe/Amsterdam')::date)
   and (g.ended_at is null or g.ended_at > q.at);
