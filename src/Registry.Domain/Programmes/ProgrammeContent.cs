using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Registry.Domain.Commemorations;

namespace Registry.Domain.Programmes;

/// <summary>Everything a programme says on paper, at one moment.</summary>
public sealed record ProgrammeContent
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public required string Title { get; init; }

    public required ProgrammeKind Kind { get; init; }

    public required int Year { get; init; }

    public string? Summary { get; init; }

    public string? Issuer { get; init; }

    public string? Opening { get; init; }

    public string? Closing { get; init; }

    public string? Place { get; init; }

    public string? SignerTitle { get; init; }

    public string? Signer { get; init; }

    public string? Recipients { get; init; }

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public IReadOnlyList<SectionContent> Sections { get; init; } = [];

    public IReadOnlyList<ActivityContent> Activities { get; init; } = [];

    /// <param name="sections">All of the programme's.</param>
    /// <param name="activities">All of the programme's, with their assignments.</param>
    public static ProgrammeContent Of(Programme programme, IEnumerable<ProgrammeSection> sections, IEnumerable<Activity> activities) => new()
    {
        Title = programme.Title,
        Kind = programme.Kind,
        Year = programme.Year,
        Summary = programme.Summary,
        Issuer = programme.Issuer,
        Opening = programme.Opening,
        Closing = programme.Closing,
        Place = programme.Place,
        SignerTitle = programme.SignerTitle,
        Signer = programme.Signer,
        Recipients = programme.Recipients,
        LegalBases = [.. programme.LegalBases.OrderBy(basis => basis.Order).Select(basis => basis.Text)],
        Sections = [.. sections.OrderBy(section => section.Order).Select(SectionContent.Of)],
        Activities = [.. activities.OrderBy(activity => activity.Order).Select(ActivityContent.Of)],
    };

    public static ProgrammeContent Parse(string text) => JsonSerializer.Deserialize<ProgrammeContent>(text, Readable)!;

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public string ToText() => JsonSerializer.Serialize(this, Readable);
}

/// <summary>A section as it was.</summary>
public sealed record SectionContent(int Id, int? ParentId, int Order, string? Label, string Heading, string? Text)
{
    public static SectionContent Of(ProgrammeSection section) =>
        new(section.Id, section.ParentId, section.Order, section.Label, section.Heading, section.Text);
}

/// <summary>An activity as it was.</summary>
public sealed record ActivityContent(int Id, int? CopiedFromId, int SectionId, int Order, string? PrintedNumber, string Text, string? Time)
{
    public string? Place { get; init; }

    public string? Quantity { get; init; }

    public long? Budget { get; init; }

    public string? BudgetSource { get; init; }

    public IReadOnlyList<PartContent> Parts { get; init; } = [];

    public static ActivityContent Of(Activity activity) =>
        new(activity.Id, activity.CopiedFromId, activity.SectionId, activity.Order, activity.PrintedNumber, activity.Text, activity.TimeText)
        {
            Place = activity.Place,
            Quantity = activity.Quantity,
            Budget = activity.Budget,
            BudgetSource = activity.BudgetSource,
            Parts = [.. activity.Assignments.OrderBy(part => part.Order).Select(part => new PartContent(part.Verb, part.Name))],
        };

    public IEnumerable<string> Named(params AssignmentVerb[] verbs) => Parts.Where(part => verbs.Contains(part.Verb)).Select(part => part.Name);
}

/// <summary>Who had which part.</summary>
public sealed record PartContent(AssignmentVerb Verb, string Name);
