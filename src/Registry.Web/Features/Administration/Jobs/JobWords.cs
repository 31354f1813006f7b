using Registry.Data.Work;
using Registry.Web.Jobs;
using Registry.Web.Mail;

namespace Registry.Web.Features.Administration.Jobs;

/// <summary>What each job is called and does; keys of the words.</summary>
internal static class JobWords
{
    public static string TitleOf(string job) => job switch
    {
        nameof(SendReminders) => "Send reminders",
        nameof(SendDigest) => "Send the week ahead",
        nameof(RemindGuests) => "Remind guests",
        nameof(TellMissedChanges) => "Tell partners what their calendars missed",
        nameof(SendCalendarLetters) => "Send calendars by letter",
        nameof(ClearAway) => "Clear away what is old",
        nameof(FindDuplicates) => "Look for double members",
        nameof(OutboxDelivery) => "Deliver letters",
        _ => job,
    };

    public static string WhatOf(string job) => job switch
    {
        nameof(SendReminders) => "Reminds people of days, commemorations and tasks, so many working days before them.",
        nameof(SendDigest) => "Each Monday, writes what is late, what is due and what lies ahead to those who plan or have work.",
        nameof(RemindGuests) => "On the days chosen for each invitation, writes to guests who have not answered; never to others, never twice on one day.",
        nameof(TellMissedChanges) => "Writes to partners whose calendar program has not fetched a change of a day that is near.",
        nameof(SendCalendarLetters) => "Writes what changed, and at the beginning of a month what comes, to those who get a calendar by letter.",
        nameof(ClearAway) => "Deletes letters that were sent long ago, finished work and old runs.",
        nameof(FindDuplicates) => "Every night, compares records that share a name, a telephone number or a card number, and lists those that look like one person.",
        nameof(OutboxDelivery) => "Every minute, and at once when a letter was written.",
        _ => "",
    };

    public static string Duration(JobRun run) =>
        run.FinishedAt is { } end ? $"{Math.Max(0, (end - run.StartedAt).TotalSeconds):0.0} s" : "";

    public static string Sign(string state) => state switch
    {
        nameof(JobRunState.Succeeded) => "ok",
        nameof(JobRunState.Failed) => "bad",
        _ => "open",
    };
}
