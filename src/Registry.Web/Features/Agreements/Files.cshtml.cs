using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Agreements;

/// <summary>Keeps a file with an agreement: bounded, and known by its content, not by its name.</summary>
[Authorize(Policy = Policies.KeepPartners)]
[UploadLimit(MostMegabytes), RequestSizeLimit(MostBytes + Envelope), RequestFormLimits(MultipartBodyLengthLimit = MostBytes + Envelope)]
public sealed class FilesModel(RegistryDbContext db, Reader reader, StoredFiles files, TimeProvider time, IStringLocalizer<Text> text) : AgreementPage(db, reader, time)
{
    public const int MostMegabytes = 20;

    private const long MostBytes = MostMegabytes * 1024L * 1024;
    private const long Envelope = 1 << 16;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, Display(Name = "What it is"), StringLength(AgreementFile.NameLength)]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "Language"), StringLength(AgreementFile.LanguageLength)]
    public string? Language { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) =>
        await FindAsync(id, Ability.KeepPartners, cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (await FindAsync(id, Ability.KeepPartners, cancellation) is null)
            return NotFound();

        var type = Upload is null ? null : await PaperScan.TypeOfAsync(Upload, cancellation);
        if (Upload is null or { Length: 0 })
            ModelState.AddModelError("", text["Choose a file first."]);
        else if (type is null)
            ModelState.AddModelError("", text["This is neither PDF, Word, JPEG nor PNG. Save it as one of them and add it again."]);
        else if (Upload.Length > MostBytes)
            ModelState.AddModelError("", text["The file is larger than {0} MB. Scan it with less detail.", MostMegabytes]);
        if (!ModelState.IsValid)
            return Page();

        await KeepAsync(id, Upload!, type!, cancellation);
        TempData["Done"] = text["Saved."].Value;
        return Redirect(Address);
    }

    private async Task KeepAsync(int id, IFormFile upload, string type, CancellationToken cancellation)
    {
        var name = PaperScan.NameOf(upload.FileName);
        await using var transaction = await Db.Database.BeginTransactionAsync(cancellation);
        await using var content = upload.OpenReadStream();
        var kept = await files.KeepAsync(content, name, type, Reader.UserId, null, MostBytes, cancellation);
        var isThere = await Db.AgreementFiles.Where(file => file.AgreementId == id)
            .AnyAsync(file => Db.StoredFiles.Any(other => other.Id == file.FileId && other.Hash == kept.Hash), cancellation);
        if (isThere)
            return; // the same file sent twice: the transaction takes the second back

        Db.AgreementFiles.Add(new(id, kept.Id, string.IsNullOrWhiteSpace(Name) ? name : Name, Language));
        await Db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
