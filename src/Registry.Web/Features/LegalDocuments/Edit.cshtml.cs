using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>Corrects a legal document; the second of two people to save sees both values.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class EditModel(RegistryDbContext db, IStringLocalizer<Text> text) : EditPage<LegalDocument, DocumentInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Number", Words["This paper of this issuer and day is in the register already."]);

    protected override DocumentInput InputOf(LegalDocument record) => DocumentInput.Of(record);

    protected override void Change(LegalDocument record) => record.Change(Input.ToFacts());

    protected override IActionResult Afterwards() => RedirectToPage("Show", new { Id });
}
