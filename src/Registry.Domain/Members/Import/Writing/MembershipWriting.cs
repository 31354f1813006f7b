using Registry.Domain.Days;
using Registry.Domain.Members.Import.Comparing;
using Registry.Domain.Members.Import.Mapping;
using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Members.Import.Writing;

/// <summary>Begins a membership from a row, or carries on the one there is with what the row has otherwise.</summary>
public static class MembershipWriting
{
    /// <param name="from">The day from which somebody belongs again who had left, where the row does not say.</param>
    public static Membership Begin(Person person, int associationId, MemberDraft draft, PartialDate from = default)
    {
        var @class = draft.Class ?? (person.CountryIso2 is null ? MembershipClass.Official : MembershipClass.Associate);
        var membership = new Membership(person, associationId, @class, draft.Number, draft.Joined == default ? from : draft.Joined);
        if (draft.Left is { } left)
            membership.End(left, draft.LeavingReason ?? LeavingReason.Other);

        return membership;
    }

    /// <summary>Takes over what differs; another branch, class or number ends this row and begins a new one.</summary>
    /// <returns>The new row, where there is one.</returns>
    public static Membership? Update(Membership membership, Person person, MemberDraft draft, IReadOnlyList<FieldDifference> differences, int? branchId, DateOnly today)
    {
        var fields = differences.Select(difference => difference.Field).ToHashSet();
        if (fields.Contains(ImportField.JoinedOn))
            membership.CorrectJoining(draft.Joined);

        var next = fields.Contains(ImportField.LeftOn) || membership.To is not null ? null : GoOn(membership, person, draft, fields, branchId, today);
        if (fields.Contains(ImportField.Number) && next is null)
            membership.GiveNumber(draft.Number!);
        if (fields.Contains(ImportField.Categories))
            (next ?? membership).Categorise((next ?? membership).Categories.Select(category => category.CategoryId).Concat(draft.CategoryIds).Distinct().ToList());
        if (fields.Contains(ImportField.LeftOn))
            membership.End(draft.Left!.Value, draft.LeavingReason ?? LeavingReason.Other);

        return next;
    }

    private static Membership? GoOn(Membership membership, Person person, MemberDraft draft, HashSet<ImportField> fields, int? branchId, DateOnly today)
    {
        var associationId = fields.Contains(ImportField.Branch) && branchId is { } branch ? branch : membership.AssociationId;
        var @class = fields.Contains(ImportField.Class) ? draft.Class!.Value : membership.Class;
        var number = fields.Contains(ImportField.Number) ? draft.Number : membership.Number;
        var isAnother = associationId != membership.AssociationId || @class != membership.Class || (membership.Number is not null && number != membership.Number);
        var on = membership.From is { } from && from > today ? from : today;
        return isAnother ? membership.GoOn(person, on, associationId, @class, number) : null;
    }
}
