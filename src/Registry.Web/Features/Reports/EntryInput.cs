using System.ComponentModel.DataAnnotations;
using Registry.Domain.Programmes;
using Registry.Domain.Reports;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>What a unit types about one of its activities; numbers as people type them.</summary>
public sealed class EntryInput
{
    private const int ShortText = 30;

    private int? people;
    private int? delegations;
    private long? sum;

    public int ActivityId { get; set; }

    /// <summary>The activity's version that was on the page.</summary>
    public long Seen { get; set; }

    [Display(Name = "State")]
    public ActivityState State { get; set; }

    [Display(Name = "Result"), StringLength(Activity.NoteLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Result { get; set; }

    [Display(Name = "People who took part"), StringLength(ShortText, ErrorMessage = "At most {1} characters fit here.")]
    public string? People { get; set; }

    [Display(Name = "Delegations"), StringLength(ShortText, ErrorMessage = "At most {1} characters fit here.")]
    public string? Delegations { get; set; }

    [Display(Name = "Sum in dong"), StringLength(ShortText, ErrorMessage = "At most {1} characters fit here.")]
    public string? Sum { get; set; }

    internal ActivityOutcome Outcome => new(State, string.IsNullOrWhiteSpace(Result) ? null : Result.Trim().ReplaceLineEndings("\n"), people, delegations, sum);

    /// <summary>What was begun, or else what is recorded.</summary>
    internal static EntryInput Of(Activity activity, ReportEntry? begun) => begun is null
        ? Of(activity.Id, activity.Version, ActivityOutcome.Of(activity))
        : Of(activity.Id, activity.Version, new(begun.State, begun.Result, begun.People, begun.Delegations, begun.Sum));

    internal static EntryInput Of(int activityId, long seen, ActivityOutcome outcome) => new()
    {
        ActivityId = activityId,
        Seen = seen,
        State = outcome.State,
        Result = outcome.Result,
        People = TypedNumber.Show(outcome.People),
        Delegations = TypedNumber.Show(outcome.Delegations),
        Sum = TypedNumber.Show(outcome.Sum),
    };

    /// <summary>Reads the numbers; gives the fields that cannot be read.</summary>
    internal IEnumerable<string> Read()
    {
        List<string> wrong = [];
        long? Number(string? typed, long most, string field)
        {
            if (!TypedNumber.TryRead(typed, most, out var number))
                wrong.Add(field);
            return number;
        }

        people = (int?)Number(People, int.MaxValue, nameof(People));
        delegations = (int?)Number(Delegations, int.MaxValue, nameof(Delegations));
        sum = Number(Sum, long.MaxValue, nameof(Sum));
        return wrong;
    }
}

/// <summary>A difficulty as it is typed.</summary>
public sealed class DifficultyInput
{
    public int? Id { get; set; }

    [Display(Name = "Difficulty"), StringLength(Difficulty.TextLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Text { get; set; }

    [Display(Name = "Who could help"), StringLength(Difficulty.NameLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? AddressedTo { get; set; }

    internal static DifficultyInput Of(Difficulty difficulty) => new() { Id = difficulty.Id, Text = difficulty.Text, AddressedTo = difficulty.AddressedTo };
}
