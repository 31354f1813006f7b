using Microsoft.Extensions.Localization;
using Registry.Domain.Associations.Board;
using Registry.Domain.Days;
using Registry.Web.Ui;

namespace Registry.Web.Localization;

/// <summary>Bodies, seats and their warnings in words; the words are also the keys of their translations.</summary>
public static class BoardWords
{
    public static string Of(BoardBody body) => body switch
    {
        BoardBody.Standing => "Standing committee",
        BoardBody.Executive => "Executive committee",
        BoardBody.Inspection => "Inspection committee",
        BoardBody.Founding => "Founding committee",
        _ => "Other bodies",
    };

    /// <summary>What the seats of a body are headed by: those of the executive committee who are not in the standing one.</summary>
    public static string Heading(BoardBody body) => body == BoardBody.Executive ? "Members of the executive committee" : Of(body);

    public static string Of(SeatNeed need) => need switch
    {
        SeatNeed.Signing => "Signs the association’s papers",
        SeatNeed.Law => "Required by law",
        SeatNeed.Charter => "Required by the charter",
        _ => "May stay empty",
    };

    public static string Of(HoldingEnd reason) => reason switch
    {
        HoldingEnd.Resigned => "At their own wish",
        HoldingEnd.TermEnded => "The term ended",
        HoldingEnd.Moved => "Went to another seat",
        HoldingEnd.Dismissed => "Removed from the seat",
        HoldingEnd.Deceased => "Died",
        HoldingEnd.Succeeded => "Was acting until the election",
        _ => "Another reason",
    };

    public static string Title(this Seat seat) => Masthead.IsVietnamese ? seat.Title : seat.TitleEn;

    public static string Say(BoardWarning warning, IStringLocalizer<Text> text) => text[warning.Code, [.. warning.Arguments.Select(argument => Shown(argument))]];

    /// <summary>The key of what the link to its page says.</summary>
    public static string Remedy(BoardWarning warning) => warning.Code switch
    {
        BoardWarnings.NoSeats => "Enter the seats",
        BoardWarnings.HolderDeceased or BoardWarnings.HolderLeft => "Enter that they left",
        BoardWarnings.NotReported => "Enter the report",
        BoardWarnings.CarriedOver => "Enter the new board",
        _ => "Elect somebody",
    };

    /// <summary>An argument of a warning, as readers see it.</summary>
    public static object Shown(object argument) => Shown(argument, Masthead.IsVietnamese);

    /// <summary>The same in a letter, which speaks its reader's language.</summary>
    public static object Shown(object argument, bool vietnamese) => argument switch
    {
        Seat seat => vietnamese ? seat.Title : seat.TitleEn,
        DateOnly day => DayText.Numeric(day),
        _ => argument,
    };
}
