using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>Another number, kind, term, day or place for a congress.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class EditModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : CongressPage(db, reader, time, text)
{
    [BindProperty]
    public CongressInput Input { get; set; } = new();

    protected override void Show() => Input = CongressInput.Of(Congress);

    protected override void Change(LegalLimits limits)
    {
        Association.Recall(Congress, Input.Ordinal!.Value, Input.Kind, Input.TermFromYear!.Value, Input.TermToYear!.Value, Input.When);
        Input.WriteTo(Congress, limits, Today);
    }

    /// <summary>Saving what is there already changes nothing.</summary>
    protected override bool IsDone() => false;

    protected override IReadOnlyList<ConflictRow> Rows()
    {
        ConflictRow Row(string label, Func<CongressInput, object?> value) => new(Words[label], $"{value(Input)}", $"{value(CongressInput.Of(Congress))}");

        return
        [
            Row("Number of the congress", input => input.Ordinal),
            Row("Kind of congress", input => Words[AssociationWords.Of(input.Kind)].Value),
            Row("Term from the year", input => input.TermFromYear),
            Row("Term to the year", input => input.TermToYear),
            Row("Planned for", input => input.When),
            Row("Called for the day", input => input.PlannedOn is { } day ? DayText.Numeric(day) : null),
            Row("Place", input => input.Place),
        ];
    }
}
