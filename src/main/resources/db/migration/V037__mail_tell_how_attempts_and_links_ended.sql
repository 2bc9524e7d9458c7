-- An attempt also ends without an answer to the whole mail, and before the mail was said a word of.
alter table mail_attempt drop constraint mail_attempt_outcome_check;
alter table mail_attempt add constraint mail_attempt_outcome_check check (
    outcome in ('SENT', 'REFUSED', 'POSTPONED', 'UNREACHABLE', 'UNWELCOME', 'UNANSWERED'));

-- How many attempts there were before it was last sent again by hand: those count no more.
alter table mail add column tried_before integer not null default 0;

-- What a mail says is no longer so when it is about to be sent.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (
    state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT', 'LAPSED'));

-- A link ends without being used: another one was, or the account's address changed.
alter table account_link add column ended_at timestamptz;
