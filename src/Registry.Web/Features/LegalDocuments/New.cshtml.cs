using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Papers;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui.Records;

namespace Registry.Web.Features.LegalDocuments;

/// <summary>Enters a legal document; the same one twice is refused beside its number.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class NewModel(RegistryDbContext db, IStringLocalizer<Text> text) : NewPage<LegalDocument, DocumentInput>(db, text)
{
    protected override (string Field, LocalizedString Says)? Taken => ("Input.Number", Words["This paper of this issuer and day is in the register already."]);

    protected override LocalizedString Done => Words["{0} was added.", Record!.Name];

    public void OnGet(string? number, string? type) => Input = new() { Number = number ?? "", Type = type ?? "" };

    protected override Task<LegalDocument> MakeAsync(CancellationToken cancellation) => Task.FromResult<LegalDocument>(new(Input.ToFacts()));

    protected override IActionResult Afterwards() => RedirectToPage("Show", new { Record!.Id });
}
