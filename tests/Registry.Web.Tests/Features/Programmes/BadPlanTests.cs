using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Registry.Web.Tests.Support;
using static Registry.Web.Tests.Documents.Incoming.WordFile;

namespace Registry.Web.Tests.Features.Programmes;

/// <summary>Files that are no plan, or one that is hard to read, sent through the form: a clear answer, and nothing is written.</summary>
public sealed class BadPlanTests
{
    private const string Head = "KẾ HOẠCH\nCông tác đối ngoại nhân dân năm 2026\n\nI. CÁC HOẠT ĐỘNG CỤ THỂ\n1. Kỷ niệm 11 năm thành lập công đồng ASEAN trên địa bàn tinh.\n- Thời gian: Quý IV/2026.\n- Đơn vị chủ trì: Sở Ngoại vụ.\n";

    public static TheoryData<string, string> Refused => new()
    {
        { "encrypted", "Tệp có mật khẩu" },
        { "old", "Tệp Word đời cũ" },
        { "corrupt", "Tệp bị hỏng" },
        { "bomb", "Tệp giải nén ra lớn bất thường" },
        { "macros", "Tệp chứa macro" },
        { "archive", "không phải văn bản Word" },
        { "program", "không phải văn bản Word hay văn bản thuần" },
        { "pdf", "Tệp PDF" },
        { "empty", "Không có chữ nào" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_plan_is_refused_with_what_to_do_and_nothing_is_kept(string kind, string said)
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var before = await CountsAsync(world);

        using var answer = await GiveAsync(world, $"{kind}.docx", File(kind));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, (await answer.ReadPageAsync()).GetElementById("Input.File-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await CountsAsync(world));
    }

    [Fact]
    public async Task A_file_that_is_far_too_large_is_heard_out_and_answered_with_a_sentence()
    {
        await using var world = await ProgrammeWorld.CreateServedAsync();

        using var answer = await GiveAsync(world, "phim.docx", new byte[80 << 20]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("tệp đến 32 MB", (await answer.ReadPageAsync()).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await world.App.InDatabaseAsync(db => db.StoredFiles.CountAsync()));
    }

    [Theory]
    [InlineData("tracked", "chỗ sửa theo dõi thay đổi", "Quý II/2026")]
    [InlineData("boxes", "khung chữ", "Quý IV/2026")]
    [InlineData("nfd", "viết rời (NFD)", "Quý IV/2026")]
    [InlineData("vni", "mã VNI", "Quý IV/2026")]
    [InlineData("tcvn3", "mã TCVN3", "Quý IV/2026")]
    public async Task What_is_hard_to_read_is_read_and_said_to_be_so_and_writes_nothing(string kind, string said, string time)
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var (programmes, activities, _) = await CountsAsync(world);

        using var given = await GiveAsync(world, $"{kind}.docx", File(kind));
        var page = await world.Planner.OpenAsync(given.Headers.Location!.ToString());

        Assert.Contains(said, string.Concat(page.QuerySelectorAll(".notice").Select(notice => notice.TextContent)), StringComparison.Ordinal);
        Assert.Equal(time, page.QuerySelector("[name='Input.Items[0].Time']")!.GetAttribute("value"));
        Assert.Equal((programmes, activities, 1), await CountsAsync(world));
    }

    [Fact]
    public async Task Errors_of_a_scanner_are_said_and_left_as_they_are()
    {
        await using var world = await ProgrammeWorld.CreateAsync();

        using var given = await GiveAsync(world, "quét.txt", Encoding.UTF8.GetBytes(Head));
        var page = await world.Planner.OpenAsync(given.Headers.Location!.ToString());

        var defects = page.GetElementById("defects")!.ParentElement!.TextContent;
        Assert.Contains("công đồng", defects, StringComparison.Ordinal);
        Assert.Contains("cộng đồng", defects, StringComparison.Ordinal);
        Assert.Contains("bàn tinh", defects, StringComparison.Ordinal);
        Assert.Contains("thành lập công đồng ASEAN", page.QuerySelector("[name='Input.Items[0].Text']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_pages_are_shown_and_taken_over()
    {
        await using var world = await ProgrammeWorld.CreateAsync();
        var prose = string.Concat(Enumerable.Range(0, 500 * 28).Select(i => P($"- Nâng cao nhận thức, trách nhiệm của các cấp, các ngành về công tác đối ngoại nhân dân trên địa bàn tỉnh ({i}).")));
        var tasks = string.Concat(Enumerable.Range(1, 300).Select(i => P($"{i}. Tổ chức họp mặt hữu nghị với đối tác thứ {i}.") + P("- Thời gian: Quý III/2026.") + P("- Đơn vị chủ trì: Sở Ngoại vụ.")));
        var body = P("KẾ HOẠCH") + P("Công tác đối ngoại nhân dân năm 2026") + P("I. MỤC ĐÍCH, YÊU CẦU") + prose + P("II. CÁC HOẠT ĐỘNG CỤ THỂ") + tasks;

        using var given = await GiveAsync(world, "dài.docx", With(body).ToArray());
        var address = given.Headers.Location!.ToString();
        using var taken = await world.Planner.SubmitAsync(await world.Planner.OpenAsync(address), address, "main form[method=post]");

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var made = await world.App.InDatabaseAsync(db => db.Programmes.SingleAsync(one => one.SourceFileId != null));
        Assert.Equal(300, await world.App.InDatabaseAsync(db => db.Activities.CountAsync(one => one.ProgrammeId == made.Id)));
    }

    private static byte[] File(string kind) => kind switch
    {
        "encrypted" => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "old" => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]],
        "corrupt" => With(P("KẾ HOẠCH")).ToArray()[..200],
        "bomb" => Bomb(),
        "macros" => With(P("KẾ HOẠCH"), ("word/vbaProject.bin", "x")).ToArray(),
        "archive" => Archive(("a.txt", "không phải văn bản")),
        "program" => [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 31 % 256))],
        "pdf" => Encoding.ASCII.GetBytes("%PDF-1.7 …"),
        "empty" => With("<w:p/>").ToArray(),
        "tracked" => With(Word(Head.Split('\n')[..^3]) + "<w:p><w:r><w:t xml:space=\"preserve\">- Thời gian: Quý </w:t></w:r><w:del><w:r><w:delText>I</w:delText></w:r></w:del><w:ins><w:r><w:t>II</w:t></w:r></w:ins><w:r><w:t>/2026.</w:t></w:r></w:p>").ToArray(),
        "boxes" => With(Word(Head.Split('\n')) + "<w:p><w:r><w:pict><w:txbxContent>" + P("Ghi chú trong khung") + "</w:txbxContent></w:pict></w:r></w:p>").ToArray(),
        "nfd" => Encoding.UTF8.GetBytes(Head.Normalize(NormalizationForm.FormD)),
        "vni" => Encoding.Latin1.GetBytes("KEÁ HOAÏCH\nCoâng taùc ñoái ngoaïi nhaân daân naêm 2026\n\nI. CAÙC HOAÏT ÑOÄNG CUÏ THEÅ\n1. Toå chöùc kyû nieäm Quoác khaùnh.\n- Thôøi gian: Quyù IV/2026.\n- Ñôn vò chuû trì: Sôû Ngoaïi vuï.\n"),
        _ => Encoding.Latin1.GetBytes("KÕ ho¹ch\nC«ng t¸c ®èi ngo¹i nh©n d©n n¨m 2026\n\nI. C¸c ho¹t ®éng cô thÓ\n1. Tæ chøc kû niÖm Quèc kh¸nh cña c¸c n­íc.\n- Thêi gian: Quý IV/2026.\n- §¬n vÞ chñ tr×: Së Ngo¹i vô.\n"),
    };

    private static string Word(IEnumerable<string> lines) => string.Concat(lines.Select(line => P(line)));

    /// <summary>300 MB of spaces in some hundred kilobytes.</summary>
    private static byte[] Bomb()
    {
        using MemoryStream file = new();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var piece = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var i = 0; i < 300; i++)
                part.Write(piece);
        }

        return file.ToArray();
    }

    private static byte[] Archive(params (string Path, string Text)[] parts)
    {
        using MemoryStream file = new();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(path, CompressionLevel.Fastest).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }

    private static async Task<HttpResponseMessage> GiveAsync(ProgrammeWorld world, string name, byte[] bytes)
    {
        const string Address = "/Programmes/Import/New";
        var form = (IHtmlFormElement)(await world.Planner.OpenAsync(Address)).QuerySelector("main form[method=post]")!;
        using var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), "Input.File", name } };
        foreach (var (key, value) in form.FieldsWith([]))
            content.Add(new StringContent(value), key);
        return await world.Planner.Http.PostAsync(new Uri(Address, UriKind.Relative), content);
    }

    private static Task<(int Programmes, int Activities, int Files)> CountsAsync(ProgrammeWorld world) => world.App.InDatabaseAsync(async db =>
        (await db.Programmes.CountAsync(), await db.Activities.CountAsync(), await db.StoredFiles.CountAsync()));
}
