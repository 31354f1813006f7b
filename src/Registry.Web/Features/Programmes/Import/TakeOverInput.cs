using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Registry.Domain.Commemorations;
using Registry.Domain.Programmes;
using Registry.Domain.Programmes.Reading;

namespace Registry.Web.Features.Programmes.Import;

/// <summary>What a person takes over from a reading, as corrected.</summary>
public sealed partial class TakeOverInput
{
    [Display(Name = "Organisation")]
    public int OwnerId { get; set; }

    [Display(Name = "Title"), Required, StringLength(Programme.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Type of paper")]
    public ProgrammeKind Kind { get; set; }

    [Display(Name = "Year"), Range(Programme.FirstYear, Programme.LastYear)]
    public int Year { get; set; }

    [Display(Name = "Number of the paper"), StringLength(Programme.NumberLength)]
    public string? Number { get; set; }

    [Display(Name = "Date of the paper")]
    public DateOnly? DatedOn { get; set; }

    [Display(Name = "Place"), StringLength(Programme.LineLength)]
    public string? Place { get; set; }

    [Display(Name = "Issued by"), StringLength(Programme.LineLength)]
    public string? Issuer { get; set; }

    [Display(Name = "Summary|paper"), StringLength(Programme.SummaryLength)]
    public string? Summary { get; set; }

    [Display(Name = "Words above the name"), StringLength(Programme.LineLength)]
    public string? SignerTitle { get; set; }

    [Display(Name = "Signer"), StringLength(Programme.LineLength)]
    public string? Signer { get; set; }

    /// <summary>It was issued on paper: it is entered as issued, to be renewed from.</summary>
    public bool IsIssued { get; set; }

    public List<ItemInput> Items { get; set; } = [];

    /// <summary>Deadlines for reports, by their place in the reading, that units are asked to keep.</summary>
    public List<int> Calls { get; set; } = [];

    public static TakeOverInput Of(ReadProgramme plan, int ownerId, DateOnly today)
    {
        var thisYear = today.Year;
        var hasActivities = plan.Activities.Any();
        var summary = Cut(plan.Summary?.Value, Programme.SummaryLength);
        return new()
        {
            OwnerId = ownerId,
            Kind = plan.Type?.Value == "Chương trình" ? ProgrammeKind.Programme : ProgrammeKind.Plan,
            Title = Cut($"{plan.Type?.Value ?? "Kế hoạch"} {Lower(summary)}".Trim(), Programme.TitleLength)!,
            Year = plan.Year?.Value ?? thisYear,
            Number = plan.Number is { Value: [>= '0' and <= '9', ..] number } ? Cut(number, Programme.NumberLength) : null,
            DatedOn = plan.Date?.Value.Date,
            Place = Cut(plan.Place?.Value, Programme.LineLength),
            Issuer = Cut(plan.Issuer?.Value, Programme.LineLength),
            Summary = summary,
            SignerTitle = plan.Signature is { } signature ? Cut(string.Join('\n', signature.Authorities.Append(signature.Post).OfType<string>()), Programme.LineLength) : null,
            Signer = Cut(plan.Signature?.Name, Programme.LineLength),
            IsIssued = plan.Number is { Value: [>= '0' and <= '9', ..] } && plan.Year?.Value < thisYear,
            Calls = [.. OwedReports.Open(plan, plan.Year?.Value ?? thisYear, today)],
            Items = [.. plan.Items.Select((item, i) => (item, i)).Where(one => one.item.Kind is ReadItemKind.Activity or ReadItemKind.Task)
                .Select(one => ItemInput.Of(one.item, one.i, one.item.Kind == ReadItemKind.Activity || !hasActivities, plan))],
        };
    }

    internal static string? Cut(string? text, int length) => string.IsNullOrWhiteSpace(text) ? null : text.Length <= length ? text : text[..(length - 1)] + "…";

    /// <summary>A summary in capitals, or with a capital letter, goes on after the type in small ones.</summary>
    private static string? Lower(string? summary) =>
        summary is null or "" ? summary : !summary.Any(char.IsLower) ? Numbers().Replace(summary.ToLowerInvariant(), number => summary.Substring(number.Index, number.Length)) : char.ToLowerInvariant(summary[0]) + summary[1..];

    /// <summary>The number of a cited paper keeps its capitals: 12-CT/TW.</summary>
    [GeneratedRegex(@"\d+[-/][\p{L}\d/-]+")]
    private static partial Regex Numbers();

    /// <summary>One activity as it will be written.</summary>
    public sealed class ItemInput
    {
        /// <summary>Its place in the reading.</summary>
        public int Index { get; set; }

        public bool Take { get; set; }

        [StringLength(Activity.TextLength)]
        public string? Text { get; set; }

        [StringLength(Activity.TimeLength)]
        public string? Time { get; set; }

        [StringLength(2000)]
        public string? Leads { get; set; }

        [StringLength(4000)]
        public string? Helpers { get; set; }

        /// <summary>Days it marks, by the keys of the register.</summary>
        public List<int> Days { get; set; } = [];

        public static ItemInput Of(ReadItem item, int index, bool take, ReadProgramme plan) => new()
        {
            Index = index,
            Take = take,
            Text = Cut(item.Text, Activity.TextLength),
            Time = item.Time is { Confidence: Confidence.Guess, Expression: not null } ? null : Cut(item.Time?.Written, Activity.TimeLength),
            Leads = Units(item, AssignmentVerb.Lead),
            Helpers = Units(item, AssignmentVerb.Coordinate, AssignmentVerb.Request),
            Days = [.. item.Anniversaries.Select(day => plan.Anniversaries[day].Known?.Id ?? 0).Where(id => id > 0).Distinct()],
        };

        private static string Units(ReadItem item, params AssignmentVerb[] verbs) =>
            string.Join("; ", item.Assignments.Where(unit => verbs.Contains(unit.Verb)).Select(unit => unit.Name));
    }
}
