using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Files;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Documents.GreetingLetters.Docx;
using Registry.Web.Documents.Official.Docx;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Commemorations.Letters;

/// <summary>The letter as a Word file to change by hand, and the changed file put back: it is then what leaves.</summary>
[Authorize(Policy = Policies.Read), UploadLimit((int)(LetterUpload.Largest >> 20)), RequestSizeLimit(LetterUpload.Largest + 65_536), RequestFormLimits(MultipartBodyLengthLimit = LetterUpload.Largest + 65_536)]
public sealed class FileModel(RegistryDbContext db, StoredFiles files, Reader reader, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    public Letter Letter { get; private set; } = null!;

    public StoredFile? Own { get; private set; }

    public StoredFile? Sent { get; private set; }

    public bool MayWrite { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int letterId, CancellationToken cancellation) => await FindAsync(id, letterId, Ability.Read, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetWordAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, Ability.Read, cancellation))
            return NotFound();
        if (!Letter.MayBePrinted())
            return RedirectToPage("Show", new { id, letterId });

        var letter = Letter.ToGreeting();
        return Answer(new MemoryStream(GreetingLetterDocx.Render(letter)), OfficialDocx.MediaType, Letter.ToPaper().Title, ".docx");
    }

    public async Task<IActionResult> OnGetOwnAsync(int id, int letterId, CancellationToken cancellation) =>
        await FindAsync(id, letterId, Ability.Read, cancellation) && Own is { } file ? Kept(file) : NotFound();

    public async Task<IActionResult> OnGetSentAsync(int id, int letterId, CancellationToken cancellation) =>
        await FindAsync(id, letterId, Ability.Read, cancellation) && Sent is { } file ? Kept(file) : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, Ability.Plan, cancellation))
            return NotFound();
        if (Upload is not { Length: > 0 } || Upload.Length > LetterUpload.Largest)
            return Refuse(text["Choose a Word or PDF file of at most 10 MB."]);

        await using var content = Upload.OpenReadStream();
        if (LetterUpload.TypeOf(content) is not { } type)
            return Refuse(text["This is neither a PDF nor a Word file without macros. Save it as .docx or .pdf and try again."]);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var name = PaperFileName.Of(Path.GetFileNameWithoutExtension(Upload.FileName.Replace('\\', '/')), type == OfficialDocx.MediaType ? ".docx" : ".pdf");
        var kept = await files.KeepAsync(content, name, type, reader.UserId, null, LetterUpload.Largest, cancellation);
        Letter.TakeFile(kept.Id);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        TempData["Done"] = text["Your file is kept. It is what will be sent."].Value;
        return RedirectToPage(new { id, letterId });
    }

    public async Task<IActionResult> OnPostGiveUpAsync(int id, int letterId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, letterId, Ability.Plan, cancellation))
            return NotFound();

        Letter.TakeFile(null);
        await db.SaveChangesAsync(cancellation);
        TempData["Done"] = text["The letter is printed from its words again."].Value;
        return RedirectToPage(new { id, letterId });
    }

    private PageResult Refuse(string why)
    {
        ModelState.AddModelError("Upload", why);
        return Page();
    }

    private FileStreamResult Kept(StoredFile file) => Answer(files.Open(file), file.ContentType, Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name));

    private FileStreamResult Answer(Stream content, string type, string title, string ending)
    {
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        Response.Headers.ContentDisposition = PaperFileName.Disposition(title, ending);
        return new(content, type);
    }

    private async Task<bool> FindAsync(int id, int letterId, Ability ability, CancellationToken cancellation)
    {
        Letter = (await db.FindLetterAsync(reader, id, letterId, ability, cancellation))!;
        if (Letter is null)
            return false;

        MayWrite = Letter.Status == LetterStatus.Draft && reader.May(Ability.Plan, Letter.Commemoration!.OwnerId);
        var kept = await db.StoredFiles.AsNoTracking().Where(file => file.Id == Letter.OwnFileId || file.Id == Letter.SentFileId).ToListAsync(cancellation);
        Own = kept.Find(file => file.Id == Letter.OwnFileId);
        Sent = kept.Find(file => file.Id == Letter.SentFileId);
        return true;
    }
}
