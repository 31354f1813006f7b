namespace Registry.Domain.Reminders;

/// <summary>Why a reminder went out or did not; each is kept with it and is the key of its sentence.</summary>
public static class ReminderReason
{
    public const string OnTime = "Sent on its day.";
    public const string Belated = "Sent late: the register was not running, or what it is about was entered or moved after its day.";
    public const string NobodyOwns = "Sent to the planners: nobody looks after this task who could be reached.";

    public const string Late = "Not sent: its day had passed by more than its rule allows.";
    public const string Nearer = "Not sent: a nearer reminder of the same thing went out instead.";
    public const string Passed = "Not sent: the day itself has passed.";
    public const string Done = "Not sent: the task is done.";
    public const string Cancelled = "Not sent: the commemoration was cancelled.";
    public const string Held = "Not sent: the commemoration was held already.";
    public const string Planned = "Not sent: this day is planned already; reminders of the commemoration take its place.";
    public const string Reported = "Not sent: the report was sent already.";
    public const string Answered = "Not sent: every unit has answered.";
    public const string SetAside = "Not sent: it was decided not to mark this day.";
    public const string Ended = "Not sent: it had come to its end before.";
    public const string Renewed = "Not sent: a newer one took its place.";
    public const string RenewsItself = "Not sent: it goes on by itself.";
    public const string Unverified = "Not sent: the date is not verified yet. Verify it, and the next reminder goes out.";

    public const string RecipientInactive = "Not sent: this person no longer has an account.";
    public const string RecipientWithoutRight = "Not sent: this person may not see it any more.";
    public const string RecipientWithoutAddress = "Not sent: no letter can be written to this person's address.";
    public const string NoRecipient = "Not sent: nobody may plan here.";
}
