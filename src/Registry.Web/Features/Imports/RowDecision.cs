using System.Linq.Expressions;
using Registry.Data.Imports;

namespace Registry.Web.Features.Imports;

/// <summary>What happens with a row: what somebody chose, or what goes without asking.</summary>
internal static class RowDecision
{
    /// <summary>A person must say what is meant before the list is written.</summary>
    public static Expression<Func<ImportRow, bool>> Asks { get; } = row =>
        row.State != RowState.LeftOut && row.Choice == RowChoice.None && (row.Outcome == RowOutcome.Unsure || row.Outcome == RowOutcome.Twin);

    /// <summary>It brings something into the registry.</summary>
    public static Expression<Func<ImportRow, bool>> Writes { get; } = row =>
        row.State != RowState.LeftOut && row.Choice != RowChoice.Skip && (row.Choice == RowChoice.Create || row.Outcome != RowOutcome.Same);

    public static RowAct Of(ImportRow row) => (row.State, row.Choice, row.Outcome) switch
    {
        (RowState.LeftOut, _, _) => RowAct.LeaveOut,
        (_, RowChoice.Skip, _) => RowAct.Nothing,
        (_, RowChoice.Create, _) or (_, _, RowOutcome.New) => RowAct.Add,
        (_, _, RowOutcome.Same) => RowAct.Nothing,
        (_, _, RowOutcome.Twin or RowOutcome.Again) => RowAct.Join,
        _ => RowAct.Update,
    };
}

/// <summary>What is done with a row when the list is written.</summary>
internal enum RowAct
{
    LeaveOut,
    Nothing,
    Add,
    Update,

    /// <summary>Another stretch of membership for the person of an earlier row.</summary>
    Join,
}
