using Microsoft.Extensions.Localization;
using Registry.Data.Imports;
using Registry.Web.Localization;

namespace Registry.Web.Features.Imports;

/// <summary>A row beside the person it may be about, with what can be chosen.</summary>
/// <param name="Known">The person's name in the register.</param>
public sealed record ComparedRow(
    int Number, string Name, string? Known, RowOutcome Outcome, int? Twin, int Score, string Reasons, bool HasMoved, RowChoice? Chosen,
    IReadOnlyList<ComparedField> Differences, IReadOnlyList<(RowChoice Value, string Label, string Hint)> Choices)
{
    public static IReadOnlyList<(RowChoice, string, string)> ChoicesFor(RowOutcome outcome, int differences, IStringLocalizer<Text> text) => outcome switch
    {
        RowOutcome.Different or RowOutcome.Unsure =>
        [
            (RowChoice.Update, text["Take the list"], differences == 0 ? text["changes nothing"] : text["changes {0} fields", differences]),
            (RowChoice.Skip, text["Keep the register"], text["changes nothing"]),
            (RowChoice.Create, text["Somebody else"], text["adds a new person"]),
        ],
        RowOutcome.Twin or RowOutcome.Again =>
        [
            (RowChoice.Update, text["The same person"], text["adds this membership to the person of that row"]),
            (RowChoice.Skip, text["Leave this row out"], text["changes nothing"]),
            (RowChoice.Create, text["Somebody else"], text["adds a new person"]),
        ],
        RowOutcome.New =>
        [
            (RowChoice.Create, text["Add"], text["adds a new person"]),
            (RowChoice.Skip, text["Leave this row out"], text["changes nothing"]),
        ],
        _ => [],
    };

    /// <summary>What is ticked: the choice made, or what goes without one.</summary>
    public static RowChoice? ChosenOf(RowChoice choice, RowOutcome outcome) => (choice, outcome) switch
    {
        (not RowChoice.None, _) => choice,
        (_, RowOutcome.Different or RowOutcome.Again) => RowChoice.Update,
        (_, RowOutcome.New) => RowChoice.Create,
        _ => null,
    };
}

/// <summary>A field that the list has otherwise, in words.</summary>
public sealed record ComparedField(string Field, string? Before, string? After);
