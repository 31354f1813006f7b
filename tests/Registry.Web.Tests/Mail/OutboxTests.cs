using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Registry.Data;
using Registry.Data.Work;
using Registry.Web.Mail;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

public sealed class OutboxTests
{
    private static readonly MailMessageDraft Draft = new(
        "van@hoihuunghi.vn", "Nguyễn Thị Hồng Vân", "vi", "Nhắc việc: lễ kỷ niệm 60 năm", ["Kính gửi chị Vân,", "Còn 7 ngày làm việc."],
        new("Mở hoạt động", new("https://so.example.vn/Commemorations/7")));

    [Fact]
    public async Task A_letter_waits_with_text_html_and_a_message_id_of_its_own()
    {
        await using var app = new RegistryApp();

        await AddAsync(app, Draft, save: true);

        var message = await app.InDatabaseAsync(db => db.Outbox.SingleAsync());
        Assert.Equal(OutboxState.Waiting, message.State);
        Assert.Contains("Còn 7 ngày làm việc.\n\nMở hoạt động:\nhttps://so.example.vn/Commemorations/7", message.Text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://so.example.vn/Commemorations/7\"", message.Html, StringComparison.Ordinal);
        Assert.Matches("^<[0-9a-f]{32}@localhost.localdomain>$", message.MessageId);
    }

    [Fact]
    public async Task Nothing_leaves_when_the_act_is_not_saved()
    {
        await using var app = new RegistryApp();

        await AddAsync(app, Draft, save: false);

        Assert.False(await app.InDatabaseAsync(db => db.Outbox.AnyAsync()));
    }

    [Fact]
    public async Task A_line_end_in_a_name_or_subject_cannot_begin_a_header()
    {
        await using var app = new RegistryApp();

        await AddAsync(app, Draft with { Subject = "Nhắc\r\nBcc: ai@do.test", ToName = "Vân\nX: 1", Paragraphs = ["<script>alert(1)</script>\0"] }, save: true);

        var message = await app.InDatabaseAsync(db => db.Outbox.SingleAsync());
        Assert.Equal("Nhắc  Bcc: ai@do.test", message.Subject);
        Assert.Equal("Vân X: 1", message.ToName);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", message.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', message.Text);
    }

    [Theory]
    [InlineData("van@hoihuunghi.vn", true)]
    [InlineData("không phải địa chỉ", false)]
    [InlineData("Vân <van@hoihuunghi.vn>", false)]
    [InlineData("van@hoihuunghi.vn\r\nBcc: ai@do.test", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_bare_address_can_be_written_to(string? address, bool can) => Assert.Equal(can, Outbox.CanReach(address));

    private static async Task AddAsync(RegistryApp app, MailMessageDraft draft, bool save)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Outbox>().Add(draft);
        if (save)
            await scope.ServiceProvider.GetRequiredService<RegistryDbContext>().SaveChangesAsync();
    }
}
