using System.Globalization;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Time;

namespace Registry.Web.Features.Guests;

/// <summary>How guests stand and what they said, in words; also the keys of their translations.</summary>
internal static class GuestWords
{
    public static string Of(GuestStanding standing) => standing switch
    {
        GuestStanding.Listed => "Not yet invited",
        GuestStanding.Waiting => "On the waiting list",
        GuestStanding.Invited => "Invited",
        _ => "Invitation taken back",
    };

    public static string Of(AnswerKind answer) => answer switch
    {
        AnswerKind.Accepted => "Coming",
        AnswerKind.Tentative => "Not sure",
        AnswerKind.Declined => "Not coming",
        _ => "No answer yet",
    };

    /// <summary>As the guest says it.</summary>
    public static string Mine(AnswerKind answer) => answer switch
    {
        AnswerKind.Accepted => "I am coming",
        AnswerKind.Tentative => "I am not sure yet",
        _ => "I am not coming",
    };

    public static string Of(AnswerManner manner) => manner switch
    {
        AnswerManner.Link => "by the link",
        AnswerManner.Calendar => "by their calendar",
        AnswerManner.Phone => "by telephone",
        AnswerManner.Paper => "on paper",
        AnswerManner.InPerson => "in person",
        _ => "in an e-mail",
    };

    public static string Of(MessageKind kind) => kind switch
    {
        MessageKind.Invitation => "Invitation",
        MessageKind.Update => "News of a change",
        MessageKind.Cancellation => "Invitation taken back",
        MessageKind.Reminder => "Reminder",
        _ => "Thanks",
    };

    public static string Of(StrangeReason reason) => reason switch
    {
        StrangeReason.NoCalendar => "Words only, without the buttons of a calendar. Read the message in the mailbox.",
        StrangeReason.NotAReply => "Asks for something else, such as another time or another person. Read the message in the mailbox.",
        StrangeReason.UnknownUid => "Answers something the register has not sent.",
        StrangeReason.UnknownAttendee => "Nobody was invited under this address.",
        StrangeReason.SenderDiffers => "Written from another address than the invitation went to.",
        StrangeReason.Ambiguous => "Several guests share this address.",
        StrangeReason.SequenceAhead => "Answers a change that was never sent.",
        StrangeReason.TooLarge => "Too large to be read.",
        StrangeReason.TooManyAttendees => "Names too many guests to be an answer.",
        _ => "Cannot be read.",
    };

    public static string Language(string language) => language switch
    {
        "vi" => "Vietnamese",
        "en" => "English",
        _ => "Vietnamese and English",
    };

    /// <summary>A moment by our clock.</summary>
    public static string At(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, RegistryClock.Zone).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The mark an answer wears.</summary>
    public static string Mark(AnswerKind answer) => answer switch
    {
        AnswerKind.Accepted => "ok",
        AnswerKind.Declined => "",
        AnswerKind.Tentative => "warn",
        _ => "open",
    };
}
