using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Data.Queries;
using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members;

/// <summary>A person agreed that their data serve a purpose.</summary>
[Authorize(Policy = Policies.KeepMembers), UploadLimit(MostMegabytes)]
public sealed class ConsentModel(RegistryDbContext db, Reader reader, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text) : MemberPageModel(db, reader, time)
{
    public const int MostMegabytes = 10;

    private const int Megabyte = 1024 * 1024;

    [BindProperty]
    public ConsentInput Input { get; set; } = new();

    /// <summary>What is handed out now.</summary>
    public ConsentNotice? Notice { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Notice = await Db.NoticeAsync(Today, cancellation);
        (Input.GivenOn, Input.NoticeVersion) = (Today, Notice?.Edition ?? "");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();

        Notice = await Db.NoticeAsync(Today, cancellation);
        if (Input.Scan is { } scan && EvidenceFile.TypeOf(scan.FileName) is null)
            ModelState.AddModelError("Input.Scan", text["Choose a PDF or a picture."]);
        if (Input.Scan?.Length > MostMegabytes * Megabyte)
            ModelState.AddModelError("Input.Scan", text["The file has more than {0} MB. Scan it with fewer dots per inch.", MostMegabytes]);
        if (!ModelState.IsValid)
            return Page();
        if (Input.GivenOn > Today)
            throw new RuleException("Consent.GivenInTheFuture", nameof(Input.GivenOn));

        var consent = new Consent(id, Input.Purpose, Input.NoticeVersion, Input.GivenOn!.Value, Input.Evidence);
        if (!await IsThereAsync(consent, cancellation))
            await AddAsync(consent, cancellation);

        return Done(text["Saved."]);
    }

    /// <summary>The same consent twice is one: also the second of two clicks.</summary>
    private Task<bool> IsThereAsync(Consent mine, CancellationToken cancellation) => Db.Consents.AnyAsync(
        one => one.PersonId == mine.PersonId && one.Purpose == mine.Purpose && one.GivenOn == mine.GivenOn && one.NoticeVersion == mine.NoticeVersion && one.WithdrawnOn == null,
        cancellation);

    private async Task AddAsync(Consent consent, CancellationToken cancellation)
    {
        await using var transaction = await Db.Database.BeginTransactionAsync(cancellation);
        if (Input.Scan is { Length: > 0 } scan)
        {
            await using var content = scan.OpenReadStream();
            var kept = await files.KeepAsync(content, EvidenceFile.NameOf(scan.FileName), EvidenceFile.TypeOf(scan.FileName)!, Reader.UserId, null, MostMegabytes * Megabyte, cancellation);
            consent.Attach(kept.Id);
        }

        Db.Consents.Add(consent);
        await Db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public sealed class ConsentInput
    {
        [Display(Name = "Purpose"), Required, StringLength(Consent.PurposeLength)]
        public string Purpose { get; set; } = "";

        [Display(Name = "Version of the notice"), Required, StringLength(Consent.NoticeLength)]
        public string NoticeVersion { get; set; } = "";

        [Display(Name = "Given on"), Required]
        public DateOnly? GivenOn { get; set; }

        [Display(Name = "Evidence"), StringLength(Consent.EvidenceLength)]
        public string? Evidence { get; set; }

        public IFormFile? Scan { get; set; }
    }
}
