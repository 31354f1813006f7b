using System.Globalization;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;

namespace Registry.Web.Documents.Programmes;

/// <summary>Who does what in an activity, and for how much, as papers write it.</summary>
internal static class PartWords
{
    private static readonly (AssignmentVerb Verb, string Words)[] OtherVerbs =
    [
        (AssignmentVerb.Coordinate, ""),
        (AssignmentVerb.Request, "đề nghị "),
        (AssignmentVerb.Advise, "tham mưu: "),
        (AssignmentVerb.Appraise, "thẩm định: "),
        (AssignmentVerb.Monitor, "theo dõi, đôn đốc: "),
        (AssignmentVerb.Report, "tổng hợp, báo cáo: "),
    ];

    public static string Of(ActivityContent activity, AssignmentVerb verb) => string.Join("; ", activity.Named(verb));

    /// <summary>Everybody but the leads; toward the Front the word is "đề nghị".</summary>
    public static string Others(ActivityContent activity) => Capital(string.Join("; ", OtherVerbs
        .Select(one => (one.Words, Names: Of(activity, one.Verb))).Where(one => one.Names.Length > 0).Select(one => one.Words + one.Names)));

    public static string? Money(ActivityContent activity) => activity.Budget is { } budget
        ? $"{Dong(budget)} đồng" + (activity.BudgetSource is { } source ? $" ({source})" : "")
        : activity.BudgetSource;

    public static string Dong(long amount) => amount.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN"));

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
